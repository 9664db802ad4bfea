// A parser over characters decides, and labels of a switch are constants.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwitchOnChars {
  private static final char SEND = 's';
  private static final char DROP = 'd';

  int run(String script, int length) {
    int sent = 0;
    for (char command : script.toCharArray()) {
      Frame frame = new Frame(length);
      switch (Character.toLowerCase(command)) {
        case SEND, '+' -> {
          frame.send();
          sent++;
        }
        case DROP -> frame.drop();
        case '0', '1', '2', '3' -> {
          int digit = command - '0';
          if ((digit & 1) == 1 && frame.length() << digit > 64) {
            frame.send();
          } else {
            frame.drop();
          }
        }
        default -> frame.drop();
      }
    }
    return sent;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
