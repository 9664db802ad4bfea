// Messages of a sealed hierarchy go to what their class says.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CodecDispatchByType {
  private final Store store;
  private int acks;
  private boolean closing;

  CodecDispatchByType(Store store) {
    this.store = store;
  }

  void dispatch(@Owned Message message) {
    if (message instanceof Data data) {
      store.append(data);
    } else if (message instanceof Ack ack) {
      acks += ack.upTo();
      ack.discard();
    } else {
      closing = message instanceof Close;
      message.discard();
    }
  }

  boolean closing() {
    return closing && acks > 0;
  }
}

interface Store {
  void append(@Owned Data data);
}

@Tracked
sealed interface Message permits Data, Ack, Close {
  void discard(@Owned Message this);
}

record Ack(int upTo) implements Message {
  @Override
  public void discard(@Owned Ack this) {}
}

final class Data implements Message {
  private final byte[] bytes;

  Data(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  @Override
  public void discard(@Owned Data this) {}
}

final class Close implements Message {
  @Override
  public void discard(@Owned Close this) {}
}
