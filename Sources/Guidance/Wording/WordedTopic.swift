package import Accounts

/// A topic in the words of a language, with the labels put in.
package struct WordedTopic: Sendable {
  /// One point in these words.
  package struct Point: Sendable, Encodable {
    package let say: String
    package let confidence: Confidence
  }

  package let topic: Topic
  /// The language of the words, which is English where there is trouble.
  package let language: Language
  package let trouble: TranslationTrouble?
  package let title: String
  package let points: [Point]
}

extension KnowledgeBase {
  /// A topic as it is said in a language; in English where a translation is missing or stale.
  package func worded(_ topic: Topic, in language: Language) -> WordedTopic {
    let (translation, trouble) = translation(
      of: topic.id, revision: topic.revision, parts: topic.points.count, in: language)
    let spoken = translation?.language ?? .english
    return WordedTopic(
      topic: topic, language: spoken, trouble: trouble, title: translation?.title ?? topic.title,
      points: worded(
        topic.points, as: translation?.parts.map(\.say), in: spoken, of: topic.sources.confidence))
  }

  /// Points with the labels put in, in the words of a translation where there is one.
  package func worded(
    _ points: [Point], as translated: [String]? = nil, in language: Language, of confidence: Confidence
  ) -> [WordedTopic.Point] {
    let labels = LabelTables(self)
    return points.enumerated().map { index, point in
      let words = LabelWords(labels, in: language)
      let say = words.expanded(translated?[index] ?? point.say)
      let own = point.confidence ?? confidence
      return WordedTopic.Point(say: say, confidence: words.confidence(of: own))
    }
  }
}
