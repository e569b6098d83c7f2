import Foundation
import Records

extension Desk {
  /// For how long a call can be taken up again, in seconds.
  private static let callTime: TimeInterval = 86_400
  /// For how long a call that was cut off is still the one that is meant, in seconds.
  private static let cutOffTime: TimeInterval = 3_600

  /// The call with a customer that nobody ended, unless it is the one at hand.
  func unfinishedCall(with customer: String) -> Call? {
    if call?.customer == customer { return nil }
    return unsavedCalls.last { $0.customer == customer }
      ?? calls.unfinished(with: customer, since: world.now().addingTimeInterval(-Self.callTime))
  }

  /// The call at hand, or else the one that was cut off in the last hour.
  func callToTell() throws -> Call {
    if let call, call.isTelling { return call }
    let cutOff = calls.unfinished(since: world.now().addingTimeInterval(-Self.cutOffTime))
    guard customer == nil, let cutOff else { throw DeskError.nothingHappened }
    return cutOff
  }

  /// Takes up, or begins, the call with the customer of the case, and puts another one aside.
  ///
  /// What happened before a customer was chosen belongs to the customer who is chosen then.
  mutating func turnToCall() {
    guard let customer else {
      if call?.customer != nil { putAside() }
      return
    }
    if call?.customer == customer { return }
    let nameless = call.flatMap { $0.customer == nil ? $0 : nil }
    if nameless == nil { putAside() }
    var next = unfinishedCall(with: customer)
    unsavedCalls.removeAll { $0.customer == customer }
    if next != nil, let nameless { end(nameless) }
    nameless.map { earlier in next?.add(earlier) }
    call = next ?? nameless ?? Call()
    call?.add(.customer(id: customer), at: world.now())
    saveWhatIsTold()
  }

  /// Ends a call that goes on in another one's file.
  private func end(_ call: Call) {
    var call = call
    call.add(.done, at: world.now())
    if !setting.isSingleCommand { try? calls.save(&call) }
  }

  /// Writes whose call it is, once something happened on it; the next event tells when it cannot be written.
  private mutating func saveWhatIsTold() {
    guard var call, call.isTelling, !setting.isSingleCommand else { return }
    try? calls.save(&call)
    self.call = call
  }

  /// Adds what happened to the call at hand, and writes it down.
  ///
  /// Gives the error when it cannot be written and the agent should know: of what is meant to be kept each
  /// time, of the rest once and to whoever types. The call then lives in memory, and the next event tries
  /// again. The end of a call leaves no customer chosen.
  mutating func keep(_ events: [CallEvent]) -> CallError? {
    if events.isEmpty { return nil }
    var call = call ?? Call()
    for event in events { call.add(event, at: world.now()) }
    let isDeed = events.contains(where: \.isDeed)
    let saving = failure { if isDeed || !setting.isSingleCommand { try calls.save(&call) } }
    let flagging = failure { for case .flag(let flag) in events { try flags.append(flag) } }
    self.call = call.isDone ? nil : call
    if call.isDone { customer = nil }
    let trouble = saving ?? flagging
    defer { hasToldOfTrouble = trouble != nil }
    return isDeed || (world.ask != nil && !hasToldOfTrouble) ? trouble : nil
  }

  private mutating func putAside() {
    if let call, call.isUnsaved, call.isTelling { unsavedCalls.append(call) }
    call = nil
  }
}

/// The error of what cannot be written.
private func failure(of write: () throws -> Void) -> CallError? {
  do {
    try write()
    return nil
  } catch {
    return error as? CallError
  }
}
