// A pattern is another name for what it tests, and so needs no qualifier.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class QualifierOfPattern {
  int handle(@Owned Message message) {
    int length = 0;
    if (message instanceof Data data) {
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
