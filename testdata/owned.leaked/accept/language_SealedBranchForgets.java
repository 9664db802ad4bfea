// Mended: One branch over a sealed hierarchy only looks at its message.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SealedBranchForgets {
  private int acks;

  void handle(@Owned Message message) {
    if (message instanceof Data data) {
      data.deliver();
    } else if (message instanceof Ack ack) {
      acks += ack.number();
      ack.free();
    } else {
      message.free();
    }
  }
}

@Tracked
sealed interface Message permits Data, Ack, Nothing {
  void free(@Owned Message this);
}

record Data(int length) implements Message {
  @Override
  public void free(@Owned Data this) {}

  void deliver(@Owned Data this) {}
}

record Ack(int number) implements Message {
  @Override
  public void free(@Owned Ack this) {}
}

record Nothing() implements Message {
  @Override
  public void free(@Owned Nothing this) {}
}
