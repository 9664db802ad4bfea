// What a function is given that was given up before is good for nothing but a comparison.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

interface Sent {
  void sent(@GivenUp Frame frame);
}

class GivenUpArgument {
  private @Nullable @GivenUp Frame last;
  private int count;

  void looks(Port port) {
    // :: error: [use.after.transfer]
    port.onSent(frame -> count += frame.length());
  }

  void sends(Port port) {
    // :: error: [double.transfer]
    port.onSent(frame -> frame.send());
  }

  void handsOn(Port port) {
    // :: error: [use.after.transfer]
    port.onSent(frame -> add(frame));
  }

  void byName(Port port) {
    // :: error: [use.after.transfer]
    port.onSent(this::add);
  }

  void byNameOfFrame(Port port) {
    // :: error: [use.after.transfer]
    port.onSent(Frame::touch);
  }

  void sendsByName(Port port) {
    // :: error: [double.transfer]
    port.onSent(Frame::send);
  }

  void compares(Port port) {
    port.onSent(frame -> count += frame == last ? 1 : 0);
    port.onSent(frame -> last = frame);
    port.onSent(frame -> note(frame));
    port.onSent(this::note);
    port.onSent(frame -> count++);
  }

  private void add(@Borrowed Frame frame) {
    count += frame.length();
  }

  private void note(@GivenUp Frame frame) {
    count += frame == last ? 1 : 0;
  }
}

class Port {
  void onSent(@RunsNow Sent sent) {
    Frame frame = new Frame();
    frame.send();
    sent.sent(frame);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void touch() {}

  int length() {
    return 0;
  }
}
