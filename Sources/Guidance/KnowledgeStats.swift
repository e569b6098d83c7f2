package import Accounts

/// What the knowledge base holds, in numbers.
package struct KnowledgeStats: Sendable, Encodable {
  package let revision: String
  package let platforms: Int
  package let procedures: Int
  package let steps: Int
  package let brands: Int
  package let modelPatterns: Int
  package let planRecords: Int
  /// How many sources there are of each confidence, the best first.
  package let sources: [Count]
  /// The oldest and the newest day on which a source was read.
  package let oldestRead: CalendarDay?
  package let newestRead: CalendarDay?
  /// How many entries should have been reviewed before `day`.
  package let overdueReviews: Int
  /// How many labels have no words in each language.
  package let labelsMissing: [Missing]

  /// How many labels one language lacks.
  package struct Missing: Sendable, Encodable {
    package let language: Language
    package let count: Int
  }

  /// How many sources are of one confidence.
  package struct Count: Sendable, Encodable {
    package let confidence: Confidence
    package let count: Int
  }

  /// Counts a knowledge base as it is on a day.
  package init(of knowledge: KnowledgeBase, on day: CalendarDay) {
    let entrySources = knowledge.allSources
    revision = knowledge.revision
    platforms = knowledge.platforms.count
    procedures = knowledge.procedures.count
    steps = knowledge.procedures.all.reduce(0) { $0 + $1.steps.count }
    brands = knowledge.brands.count
    modelPatterns = knowledge.brands.all.flatMap(\.rules).reduce(0) { $0 + $1.patterns.count }
    planRecords = knowledge.regions.all.reduce(0) { $0 + $1.records.count }
    sources = Confidence.allCases.reversed().map { confidence in
      Count(confidence: confidence, count: entrySources.count { $0.confidence == confidence })
    }
    oldestRead = entrySources.map(\.read).min()
    newestRead = entrySources.map(\.read).max()
    overdueReviews = knowledge.headers.compactMap(\.reviewBy).count { $0.value < day }
    let labels = knowledge.labels.all.flatMap(\.labels)
    labelsMissing = Language.allCases.filter { $0 != .english }.map { language in
      Missing(language: language, count: labels.count { $0.texts[language] == nil })
    }
  }
}

extension KnowledgeBase {
  /// The sources of the entries, and those that plan records have of their own.
  fileprivate var allSources: [Source] {
    headers.flatMap(\.sources).map(\.value) + regions.all.flatMap(\.records).flatMap(\.sources)
  }
}
