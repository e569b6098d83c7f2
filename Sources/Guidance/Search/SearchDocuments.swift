import Accounts

/// Everything that can be searched, each entry once for each language it has words in.
package func searchDocuments(of knowledge: KnowledgeBase) -> [SearchDocument] {
  let labels = LabelTables(knowledge)
  var documents = knowledge.platforms.all.map { document(of: $0, labels) }
  documents += knowledge.procedures.all.map { document(of: $0, labels) }
  documents += knowledge.brands.ids.compactMap { id in
    knowledge.brands.reader(of: id).map { document(ofBrand: id, $0) }
  }
  documents += knowledge.regions.all.map(document)
  documents += knowledge.limits.all.map(document)
  documents += knowledge.topics.all.map { document(of: $0, labels) }
  documents += knowledge.messages.all.flatMap { messageDocuments(of: $0, labels) }
  documents += knowledge.labels.all.flatMap(labelDocuments)
  return documents + knowledge.translations.all.map { document(of: $0, labels) }
}

private func document(of platform: Platform, _ labels: LabelTables) -> SearchDocument {
  let remarks = [platform.note, platform.signsItselfBackIn].compactMap(\.self)
  return SearchDocument(
    kind: "platform", id: platform.id, title: platform.name,
    lines: labels.expanded(platform.recognise.map(\.say) + remarks))
}

private func document(of procedure: Procedure, _ labels: LabelTables) -> SearchDocument {
  let around = [procedure.useWhen, procedure.warning, procedure.after].compactMap(\.self)
  let steps = procedure.steps.flatMap { [$0.say, $0.expect, $0.ifNot] }
  return SearchDocument(
    kind: "procedure", id: procedure.id, title: procedure.title, lines: labels.expanded(around + steps))
}

private func document(ofBrand id: String, _ reader: MappingReader) -> SearchDocument {
  let rules = RuleTexts.all(reader)
  let examples = rules.flatMap(\.examples)
  return SearchDocument(
    kind: "model", id: id, title: reader.text("brand"), codes: examples.filter { !$0.contains(" ") },
    lines: rules.flatMap { [$0.name, $0.question].compactMap(\.self) } + examples)
}

private func document(of region: PlanRegion) -> SearchDocument {
  SearchDocument(
    kind: "plan", id: region.id, title: "Plans, \(region.name)",
    lines: region.records.flatMap { [$0.name, $0.plan, $0.resolution].compactMap(\.self) })
}

private func document(of limit: Limit) -> SearchDocument {
  let reasons = limit.notCounted.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
  return SearchDocument(kind: "limit", id: limit.id, title: limit.name, lines: [limit.say] + reasons)
}

private func document(of topic: Topic, _ labels: LabelTables) -> SearchDocument {
  SearchDocument(
    kind: "topic", id: topic.id, title: topic.title, says: topic.customersSay,
    lines: labels.expanded(topic.points.map(\.say)))
}

/// A message in every language in which its words are known; what it means is told in English.
private func messageDocuments(of message: Message, _ labels: LabelTables) -> [SearchDocument] {
  let explained = labels.expanded([message.meaning] + message.remedy.map(\.say))
  return Language.allCases.compactMap { language in
    let isEnglish = language == .english
    let words = message.labels.compactMap { labels.words(of: $0.value, in: language) }
    if words.isEmpty && !isEnglish { return nil }
    return SearchDocument(
      kind: "message", id: message.id, language: language, title: message.title, codes: message.codes,
      says: (isEnglish ? message.texts : []) + words, lines: isEnglish ? explained : [])
  }
}

/// A place's labels in every language; behind those of another, what they are in English.
private func labelDocuments(of table: LabelTable) -> [SearchDocument] {
  Language.allCases.compactMap { language in
    let lines = table.labels.compactMap { label in
      label.texts[language].map { words in
        let english = language == .english ? nil : label.texts[.english]
        return english.map { "\(words) (\($0))" } ?? words
      }
    }
    if lines.isEmpty { return nil }
    return SearchDocument(kind: "label", id: table.id, language: language, title: table.name, lines: lines)
  }
}

private func document(of translation: Translation, _ labels: LabelTables) -> SearchDocument {
  let around = [translation.useWhen, translation.warning, translation.after].compactMap(\.self)
  let parts = translation.parts.flatMap { [$0.say, $0.expect, $0.ifNot].compactMap(\.self) }
  return SearchDocument(
    kind: translation.original == .procedures ? "procedure" : "topic", id: translation.originalID,
    language: translation.language, title: translation.title,
    lines: labels.expanded(around + parts, in: translation.language))
}

extension LabelTables {
  /// Texts with the words of the labels they quote; in English where the language lacks one.
  fileprivate func expanded(_ texts: [String], in language: Language = .english) -> [String] {
    texts.map(LabelWords(self, in: language).expanded)
  }

  /// The words of one label, such as `netflix-tv.get-help`; nil where the language lacks them.
  fileprivate func words(of name: String, in language: Language) -> String? {
    let words = LabelWords(self, in: language)
    let text = words.words(of: name)
    return words.missing.isEmpty ? text : nil
  }
}
