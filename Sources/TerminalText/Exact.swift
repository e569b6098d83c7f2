extension Document {
  /// The document as programs read it: each span with its exact text, where it has one.
  var exact: Document { Document(blocks.map(\.exact)) }
}

extension Block {
  fileprivate var exact: Block {
    switch self {
    case .heading(let line): .heading(line.exact)
    case .paragraph(let line): .paragraph(line.exact)
    case .fields(let fields): .fields(fields.map(\.exact))
    case .list(let items): .list(items.map(\.exact))
    case .steps(let steps): .steps(steps.map(\.exact))
    case .table(let table): .table(table.exact)
    case .chart(let chart): .table(chart.table.exact)
    case .note(let line): .note(line.exact)
    case .warning(let line): .warning(line.exact)
    case .verbatim: self
    }
  }
}

extension Field {
  fileprivate var exact: Field {
    var field = self
    field.value = value.exact
    return field
  }
}

extension Step {
  fileprivate var exact: Step {
    var step = self
    step.say = say.exact
    step.expect = expect?.exact
    step.ifNot = ifNot?.exact
    return step
  }
}

extension Table {
  fileprivate var exact: Table {
    var table = self
    table.rows = rows.map { $0.map(\.exact) }
    return table
  }
}
