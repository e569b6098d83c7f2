import TerminalText

/// A document with every kind of block, as an answer on the phone might be.
let sampleDocument: Document = [
  .heading("Samsung Smart TV, Tizen (\("UN55TU7000", .label))"),
  .paragraph(
    "This TV has the current app. Signing out needs the customer's \("remote", .strong), and takes effect at once."
  ),
  .fields([
    Field("Platform", "samsung-tizen"),
    Field(
      "Signs out", "This app on this TV only. Other TVs, phones and browsers of the account stay signed in."),
    Field("Confidence", Line("high", .good)),
    Field("Review by", Line("2027-05-22", .quiet)),
  ]),
  .warning("Downloads on this device are \("deleted", .caution) and have to be loaded again."),
  .steps([
    Step(
      say: "Open Netflix and stay on its home screen.",
      expect: "Rows of titles, and no title page open.",
      ifNot: "Choose a profile, then wait for the home screen to load completely."),
    Step(
      say: "Press these arrow keys, slowly and evenly.",
      keys: [
        "up", "up", "down", "down", "left", "right", "left", "right", "up", "up", "up", "up",
      ],
      expect: "A window with Sign out, Start over, Deactivate.",
      ifNot: "Start again from the home screen, one key a second."),
    Step(say: "Choose Sign out."),
  ]),
  .table(sampleTable),
  .list(["Sign out of all devices on the web.", "Ask for the model number on the back of the TV."]),
  .note("It can take up to \("one hour", .strong) until a device that is switched off is signed out."),
  .verbatim(["usage: sessiondesk guide <model>", "", "  --json   data for programs"]),
]

/// A table with numbers, names from all over the world, and free text.
let sampleTable = Table(
  columns: [
    Column("Device"), Column("Plays", alignment: .right), Column("Since"),
    Column("Remark", isFreeText: true),
  ],
  rows: [
    ["Living room TV", "12", "2026-11-20", "Signed in again after the password was changed on Friday"],
    ["山田さんのテレビ", "3", "2026-10-02", "東京の自宅で毎晩使っているテレビです。"],
    ["📺 Zoë", "104", "2025-01-31", ""],
  ])
