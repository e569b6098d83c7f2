package import ArgumentParser
import Records

/// `wrap [--done]`: the wrap-up of the call.
package struct WrapCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "wrap", abstract: "Put together what was looked at and done on the call, for the ticket.",
    discussion: """
      It holds no personal values but those of your own notes. With --done the
      call is ended and no customer is chosen any more; without, it can be taken
      up again for a day, after a crash too.

      Examples:
        wrap
        wrap --done
        wrap --json
      """)

  @Flag(help: "End the call.")
  package var done = false
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let call = try desk.callToTell()
    let isAtHand = call == desk.call
    if done { desk.call = call }
    return WrapAnswer(call, isAtHand: isAtHand, isDone: done)
  }
}
