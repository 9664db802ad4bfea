// A call over several lines gives up its argument once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArgumentOnALineOfItsOwn {
  static void once(@Owned Frame frame, Sender sender) {
    sender.send(
        1,
        frame);
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
