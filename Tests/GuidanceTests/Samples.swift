import DeskTestSupport
import Foundation
import Guidance

/// The end that every sample entry has.
let sampleSources = """
  review_by: 2027-05-22
  sources: [{title: A page, read: 2026-11-22, confidence: high}]

  """

/// A file in the folder of its kind.
func file(_ kind: SourceFile.Kind, _ id: String, _ text: String) -> SourceFile {
  SourceFile(kind: kind, id: id, path: "\(kind.rawValue)/\(id).yaml", text: text)
}

func samplePlatform(
  _ id: String, hint: String = "It has a picture.", procedures: String = "[web-remote-sign-out]"
) -> SourceFile {
  file(
    .platforms, id,
    """
    id: \(id)
    revision: 1
    name: The \(id)
    kind: tv
    recognise: [{say: \(hint)}]
    procedures: \(procedures)
    \(sampleSources)
    """)
}

func sampleProcedure(
  _ id: String, steps: String = "[{say: Wait., expect: A., if_not: B.}]", more: String = ""
)
  -> SourceFile
{
  file(
    .procedures, id,
    """
    id: \(id)
    revision: 1
    title: Sign out by \(id)
    needs: []
    signs_out: app
    takes_effect_minutes: 0
    \(more.isEmpty ? "destructive: false" : more)
    steps: \(steps)
    \(sampleSources)
    """)
}

func sampleBrand(
  _ id: String, rules: String, parts: String = "{}", confidence: String = "high"
) -> SourceFile {
  file(
    .models, id,
    """
    id: \(id)
    revision: 3
    brand: \(id.capitalized)
    words: [\(id)]
    parts: \(parts)
    rules:
    \(rules)
    review_by: 2027-05-22
    sources: [{title: A page, read: 2026-11-22, confidence: \(confidence)}]
    """)
}

/// A table of labels in YAML.
func sampleLabels(_ id: String, _ labels: String) -> SourceFile {
  file(.labels, id, "id: \(id)\nrevision: 1\nname: The \(id)\nlabels: \(labels)\n\(sampleSources)")
}

/// The places of findings, for comparison with the marks of a text.
func places(of findings: [Finding]) -> [TextMark] {
  findings.map { TextMark(line: $0.mark.line, column: $0.mark.column) }
}
