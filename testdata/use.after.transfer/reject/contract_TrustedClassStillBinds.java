// "@Trusted (method, constructor, class): the body is not checked, its signature still is": a
// trusted class with a nested lambda; its callers are held to what it declares.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;
import java.util.ArrayList;
import java.util.List;

class TrustedClassStillBinds {
  int stats(Mailbox box, @Owned Frame frame) {
    box.post(frame);
    // :: error: [use.after.transfer]
    int length = frame.length();
    Frame back = box.fetch();
    back.drop();
    return length;
  }
}

@Trusted(reason = "one slot per address, exchanged by the device under its own lock")
class Mailbox {
  private final List<Object> raw = new ArrayList<>();

  void post(@Owned Frame frame) {
    Runnable keep = () -> raw.add(frame);
    keep.run();
  }

  Frame fetch() {
    return (Frame) raw.get(0);
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
