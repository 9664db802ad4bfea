// A function that is given what was given up before compares it, and asks others for the rest.
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
    port.onSent(frame -> count++);
  }

  void sends(Port port) {
    port.onSent(frame -> {});
  }

  void handsOn(Port port) {
    port.onSent(frame -> note(frame));
  }

  void byName(Port port) {
    port.onSent(this::note);
  }

  void compares(Port port) {
    port.onSent(frame -> count += frame == last ? 1 : 0);
    port.onSent(frame -> last = frame);
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
