// A frame that was sent can be no lock, and has no text.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_LockedAfterTheSend {
  private int sent;

  void lock(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    synchronized (frame) {
      sent++;
    }
  }

  String text(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    return "sent " + frame;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
