// Casts up, down and through Object keep the value.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CastsFollowTheValue {
  void handle(@Owned Message message, int kind) {
    if (kind == 1) {
      ((Data) message).deliver();
    } else if (kind == 2) {
      Object any = message;
      Message back = (Message) any;
      back.free();
    } else {
      final Data data = (Data) (Message) message;
      long length = (long) data.length() + (byte) kind;
      if ((int) length > 0) data.deliver();
      else ((Message) data).free();
    }
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
