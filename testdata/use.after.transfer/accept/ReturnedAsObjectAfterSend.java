// Who gets a result that says nothing of ownership may still not get what was given up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnedAsObjectAfterSend {
  Object pass(@Owned Frame frame) {
    Object same = frame.length();
    frame.send();
    return same;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
