/// A text in which what stands in curly brackets is replaced, in its order; a bracket that nothing closes
/// stays.
func replacingLabels(in text: String, _ words: (String) -> String) -> String {
  var parts = text.split(separator: "{", omittingEmptySubsequences: false)[...]
  var replaced = parts.popFirst().map(String.init) ?? ""
  for part in parts {
    if let end = part.firstIndex(of: "}") {
      replaced += words(String(part[..<end])) + part[part.index(after: end)...]
    } else {
      replaced += "{" + part
    }
  }
  return replaced
}

/// What stands in curly brackets in a text, in its order.
func quotedLabels(in text: String) -> [String] {
  var names: [String] = []
  _ = replacingLabels(in: text) { name in
    names.append(name)
    return ""
  }
  return names
}
