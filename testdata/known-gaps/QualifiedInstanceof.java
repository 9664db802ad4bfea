// gap: an annotation on the type of an instanceof means nothing, and is not reported
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class QualifiedInstanceof {
  int handle(@Owned Message message) {
    int length = 0;
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
