import Foundation

/// How a terminal treats what is typed and shown: what `stty` tells.
package struct TerminalSettings: Equatable, Sendable {
  /// Whether the terminal itself gathers lines, as it does for programs that edit none.
  package let gathersLines: Bool
  private let flags: [tcflag_t]
  private let characters: [UInt8]

  init(of descriptor: Int32) {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    gathersLines = settings.c_lflag & tcflag_t(ICANON) != 0
    flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }
}
