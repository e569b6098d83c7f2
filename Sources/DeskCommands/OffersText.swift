package import TerminalText

/// What may stand at the cursor, as lines below it.
package func offersText(of completion: Completion, rows: Int, for screen: Screen) -> Printable {
  let choices = completion.offers.map { Field($0.text, Line($0.about, .quiet)) }
  return render(choices, of: completion.count, rows: rows, for: screen)
}
