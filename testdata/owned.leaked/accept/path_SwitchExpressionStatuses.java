// Nested switch expressions with yields; each arm that takes the request says so.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwitchExpressionStatuses {
  String describe(@Owned Frame frame, String protocol, int version) {
    return switch (protocol) {
      case "arp" -> {
        frame.drop();
        yield "dropped";
      }
      case "ip" ->
          switch (version) {
            case 4, 6 -> {
              frame.send();
              yield "sent";
            }
            default -> dropped(frame);
          };
      default -> {
        int length = frame.length();
        if (length == 0) {
          yield dropped(frame);
        }
        frame.send();
        yield "raw " + length;
      }
    };
  }

  private static String dropped(@Owned Frame frame) {
    frame.drop();
    return "dropped";
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
