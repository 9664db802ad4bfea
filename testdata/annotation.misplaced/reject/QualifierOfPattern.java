// A pattern gives what it tests another name, and changes nothing about who owns it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class QualifierOfPattern {
  int handle(@Owned Message message) {
    int length = 0;
    // :: error: [annotation.misplaced]
    if (message instanceof @Owned Data data) {
      length = data.length();
    }
    message.free();
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
}
