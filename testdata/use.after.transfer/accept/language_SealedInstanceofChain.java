// Every branch of a chain over a sealed hierarchy gives the message up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SealedInstanceofChain {
  int handle(@Owned Message message) {
    if (message instanceof Data data) {
      int length = data.length();
      data.deliver();
      return length;
    } else if (message instanceof Ack ack && ack.isFresh()) {
      ack.free();
      return 1;
    } else {
      message.free();
      return 0;
    }
  }
}

@Tracked
sealed abstract class Message permits Data, Ack {
  void free(@Owned Message this) {}
}

final class Data extends Message {
  int length() {
    return 4;
  }

  void deliver(@Owned Data this) {}
}

non-sealed class Ack extends Message {
  boolean isFresh() {
    return true;
  }
}
