// A call over several lines is at fault in the argument that was given up before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArgumentOnALineOfItsOwn {
  static void twice(@Owned Frame frame, Sender sender) {
    frame.send();
    sender.send(
        1,
        // :: error: [double.transfer]
        frame);
  }

  static void chained(@Owned Frame frame) {
    frame.send();
    frame
        // :: error: [double.transfer]
        .send();
  }
}

interface Sender {
  void send(int port, @Owned Frame frame);
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
