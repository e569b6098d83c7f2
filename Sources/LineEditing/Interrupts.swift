import CReadline

/// Ctrl-C while no line is being edited.
package enum Interrupts {
  /// Makes Ctrl-C set a flag instead of ending the program, from now on.
  ///
  /// A system call that waits when it comes fails with `EINTR`, so that a long command can look at the flag.
  package static func watch() {
    creadline_watch_interrupts()
  }

  /// Whether Ctrl-C came since the flag was last taken; clears it.
  package static func take() -> Bool {
    creadline_take_interrupt()
  }
}
