// Who gets a result that says nothing of ownership may still not get what was given up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnedAsObjectAfterSend {
  Object pass(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer] :: error: [escapes.unchecked]
    return frame;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
