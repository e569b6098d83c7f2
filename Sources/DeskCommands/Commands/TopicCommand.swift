import Accounts
package import ArgumentParser
package import Guidance
import Records
import TerminalText

/// `topic [NAME]`: something to explain or to advise.
package struct TopicCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "topic", abstract: "Explain or advise, point by point; without a name, list the topics.",
    discussion: """
      Examples:
        topic
        topic sold-device
        topic travelling --language es
      """)

  @Argument(help: "The topic's name.", completion: .known(.topics))
  package var name: [String] = []
  @Option(help: "The language of the points: \(Language.choices).")
  package var language = Language.english
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let knowledge = try desk.knowledge
    if name.isEmpty { return TopicsAnswer(knowledge.topics.all) }
    let id = name.joined(separator: "-").lowercased()
    guard let topic = knowledge.topics[id] else {
      throw DeskError.unknownTopic(
        name.joined(separator: " "), closest: suggestions(for: id, among: knowledge.topics.ids))
    }
    return TopicAnswer(knowledge.worded(topic, in: language), knowledge)
  }
}

/// The topics there are.
struct TopicsAnswer: Answer {
  var topics: [Listed]

  /// A topic by name.
  struct Listed: Encodable, Sendable {
    var id: String
    var title: String
    var isForAgents: Bool
  }

  init(_ topics: [Topic]) {
    self.topics = topics.map { Listed(id: $0.id, title: $0.title, isForAgents: $0.isForAgents) }
  }

  var document: Document {
    [
      .table(
        Table(
          columns: [Column("Topic"), Column("About", minWidth: 20, isFreeText: true)],
          rows: topics.map {
            [Line($0.id, .strong), Line($0.title + ($0.isForAgents ? " (for agents)" : ""))]
          }
        ))
    ]
  }
}

/// One topic, point by point.
struct TopicAnswer: Answer {
  var id: String
  var revision: Int
  var title: String
  var language: Language
  @OrNull var translation: TranslationTrouble?
  var isForAgents: Bool
  var points: [WordedTopic.Point]
  var procedures: [Reference]
  var topics: [Reference]
  var sources: [Source]

  /// Another entry.
  struct Reference: Encodable, Sendable {
    var id: String
    var title: String
  }

  init(_ worded: WordedTopic, _ knowledge: KnowledgeBase) {
    let topic = worded.topic
    id = topic.id
    revision = topic.revision
    title = worded.title
    language = worded.language
    translation = worded.trouble
    isForAgents = topic.isForAgents
    points = worded.points
    procedures = knowledge.references(toProcedures: topic.procedures.map(\.value))
    topics = knowledge.references(toTopics: topic.topics.map(\.value))
    sources = topic.sources
  }

  var events: [CallEvent] {
    [.explained(entry: EntryReference(entry: id, revision: revision, title: title))]
  }

  var document: Document {
    let trouble: [Block] = translation.map { [.note(Line($0.sentence))] } ?? []
    let agents: [Block] = isForAgents ? [.note("This is for you, and not for customers.")] : []
    return Document(
      [.heading(Line(title))] + trouble + agents + [.list(points.map(\.line))]
        + references("What to do:", procedures) + references("See also:", topics)
        + [.paragraph(Line(sources.sentence, .quiet))])
  }
}

extension WordedTopic.Point {
  var line: Line { marked(say, confidence) }
}

/// Other entries under a heading; nothing when there are none.
func references(_ title: Line, _ references: [TopicAnswer.Reference]) -> [Block] {
  references.isEmpty ? [] : [.paragraph(title), .list(references.map { "\($0.title) (\($0.id, .quiet))" })]
}

extension KnowledgeBase {
  func references(toProcedures ids: [String]) -> [TopicAnswer.Reference] {
    let words = LabelWords(LabelTables(self), in: .english)
    return ids.compactMap { id in
      procedures[id].map { TopicAnswer.Reference(id: id, title: words.expanded($0.title)) }
    }
  }

  func references(toTopics ids: [String]) -> [TopicAnswer.Reference] {
    ids.compactMap { id in topics[id].map { TopicAnswer.Reference(id: id, title: $0.title) } }
  }
}
