extension Document {
  /// The document as programs read it: each span with its exact text, where it has one.
  var exact: Document { Document(blocks.map(\.exact)) }
}

extension Block {
  fileprivate var exact: Block {
    switch self {
    case .heading(let line): .heading(line.exact)
    case .paragraph(let line): .paragraph(line.exact)
    case .fields(let fields): .fields(fields.map { Field($0.label, $0.value.exact) })
    case .list(let items): .list(items.map(\.exact))
    case .steps(let steps): .steps(steps.map(\.exact))
    case .table(let table): .table(Table(columns: table.columns, rows: table.rows.map { $0.map(\.exact) }))
    case .note(let line): .note(line.exact)
    case .warning(let line): .warning(line.exact)
    case .verbatim: self
    }
  }
}

extension Step {
  fileprivate var exact: Step {
    Step(say: say.exact, keys: keys, expect: expect?.exact, ifNot: ifNot?.exact)
  }
}
