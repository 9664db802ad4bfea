// The frame itself is an operand of a concatenation after it was sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ConcatenatedAfterSend {
  private String log = "";

  void send(@Owned Frame frame, int port) {
    frame.send();
    // :: error: [use.after.transfer]
    log += "sent " + frame + " on " + port + '\n';
  }

  String log() {
    return log;
  }
}

@Tracked
class Frame {
  @Override
  public String toString() {
    return "frame";
  }

  void send(@Owned Frame this) {}
}
