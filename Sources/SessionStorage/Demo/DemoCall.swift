/// A kind of call that agents get: what the caller says, or what makes the call hard.
///
/// A demo file has a household for each kind that data can show; the others say why there is none.
package struct DemoCall: Sendable, Equatable {
  package let number: Int
  package let caller: String
  /// Why no household shows it; nil for those that are shown.
  package let notShownSince: String?

  init(_ number: Int, _ caller: String, notShownSince reason: String? = nil) {
    self.number = number
    self.caller = caller
    notShownSince = reason
  }

  /// All of them, in order; `all[n - 1]` has number n.
  package static let all = [
    DemoCall(1, "Too many people are using my account"),
    DemoCall(2, "I'm the only one home"),
    DemoCall(3, "There is a device in another state"),
    DemoCall(4, "The location is wrong"),
    DemoCall(5, "I sold the TV"),
    DemoCall(6, "I left it signed in at a hotel"),
    DemoCall(7, "The TV signs itself back in"),
    DemoCall(8, "My ex-partner still watches"),
    DemoCall(9, "This player has no sign-out anywhere"),
    DemoCall(10, "Which of these is my living-room TV?"),
    DemoCall(11, "I removed it but it still plays"),
    DemoCall(12, "I changed my password and they are still on"),
    DemoCall(13, "There is a phone I never owned"),
    DemoCall(14, "The same device is there three times"),
    DemoCall(15, "Downloads won't work: too many devices"),
    DemoCall(16, "It says my TV is not in the household"),
    DemoCall(17, "My daughter is away at college"),
    DemoCall(18, "We have moved"),
    DemoCall(19, "The kid's tablet is blocked at bedtime"),
    DemoCall(20, "I upgraded and it is still blocked"),
    DemoCall(21, "My list is empty"),
    DemoCall(22, "It says watching now, and the TV is off"),
    DemoCall(23, "I cast from my phone: is that two?"),
    DemoCall(24, "A guest used my account on a laptop"),
    DemoCall(25, "It is the cable company's box"),
    DemoCall(26, "I sold the game console"),
    DemoCall(27, "My phone was stolen"),
    DemoCall(28, "I was hacked: the e-mail address is changed"),
    DemoCall(29, "The account's owner has died"),
    DemoCall(
      30, "My app looks different from your steps",
      notShownSince: "which layout a screen has is in no column; guides branch on it"),
    DemoCall(31, "The old set stopped working"),
    DemoCall(
      32, "The account of somebody well known",
      notShownSince: "the contract has no mark for such accounts; a site restricts them in its views"),
    DemoCall(33, "The sticker says UE46D6207"),
    DemoCall(
      34, "Two agents look at once, or the call dropped",
      notShownSince: "look-ups stand in the audit log, not in the customer database"),
  ]
}
