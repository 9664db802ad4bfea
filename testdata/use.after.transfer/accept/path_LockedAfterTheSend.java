// A frame is a lock, and has a text, until it is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_LockedAfterTheSend {
  private int sent;

  void lock(@Owned Frame frame) {
    synchronized (frame) {
      sent++;
    }
    frame.send();
  }

  String text(@Owned Frame frame) {
    String text = "sent " + frame;
    frame.send();
    return text;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
