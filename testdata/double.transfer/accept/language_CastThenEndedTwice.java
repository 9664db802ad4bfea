// Mended: The cast names the same message that was delivered before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CastThenEndedTwice {
  int handle(@Owned Message message) {
    Object any = message;
    int length = ((Data) any).length();
    ((Data) message).deliver();
    if (length > 0) {
      length--;
    }
    return length;
  }
}

@Tracked
class Message {
  void free(@Owned Message this) {}
}

class Data extends Message {
  int length() {
    return 4;
  }

  void deliver(@Owned Data this) {}
}
