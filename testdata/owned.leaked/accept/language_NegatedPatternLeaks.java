// Mended: The early return of a negated pattern leaves the message owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NegatedPatternLeaks {
  int handle(@Owned Message message) {
    if (!(message instanceof Data data)) {
      message.free();
      return 0;
    }
    int length = data.length();
    data.deliver();
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
