// Pattern variables name the same value, in scope after && and after an early return.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InstanceofPatterns {
  int handle(@Owned Message message) {
    if (message instanceof Data data && data.length() > 0) {
      data.deliver();
      return 1;
    }
    if (!(message instanceof Data empty)) {
      message.free();
      return 2;
    }
    int length = empty.length();
    empty.free();
    return length;
  }

  int look(@Borrowed Message message) {
    return message instanceof Data data ? data.length() : 0;
  }

  boolean isData(@Borrowed Object any) {
    return any instanceof Data;
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
