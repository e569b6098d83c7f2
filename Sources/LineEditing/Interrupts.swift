import CReadline

/// Ctrl-C, and signals that end the program, while no line is being edited.
package enum Interrupts {
  /// Makes Ctrl-C, and signals that end the program, set a flag instead of ending it at once, from now on.
  ///
  /// A system call that waits when it comes fails with `EINTR`, so that a long command can look at the flag.
  package static func watch() {
    creadline_watch_interrupts()
  }

  /// The signal that asks the program to end, when one came.
  package static var endingSignal: Int32? {
    let signal = creadline_ended_by()
    return signal == 0 ? nil : signal
  }

  /// Whether Ctrl-C came since the flag was last taken; clears it.
  package static func take() -> Bool {
    creadline_take_interrupt()
  }
}
