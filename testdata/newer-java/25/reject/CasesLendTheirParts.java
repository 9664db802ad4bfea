// The cases lend what the record holds: it is not given up for itself, nor used after the record.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CasesLendTheirParts {
  private int length;

  void out(@Owned Item item) {
    switch (item) {
      // :: error: [borrow.transferred]
      case Tagged(Frame frame, int vlan) when vlan > 0 -> frame.send();
      case Tagged(Frame frame, _) -> length += frame.length();
      // :: error: [borrow.transferred]
      case Batch(Tagged(Frame frame, int vlan), var last) -> last.send();
    }
    item.finish();
  }

  int late(@Owned Item item) {
    return switch (item) {
      case Tagged(Frame frame, _) -> {
        item.finish();
        // :: error: [borrow.outlives.owner]
        yield frame.length();
      }
      case Batch(var first, var last) -> {
        item.finish();
        // :: error: [borrow.outlives.owner]
        yield last.length();
      }
    };
  }
}

@Tracked
sealed interface Item {
  void finish(@Owned Item this);
}

@Tracked
record Tagged(@Owned Frame frame, int vlan) implements Item {
  @Override
  public void finish(@Owned Tagged this) {
    frame.send();
  }
}

@Tracked
record Batch(@Owned Tagged first, @Owned Frame last) implements Item {
  @Override
  public void finish(@Owned Batch this) {
    first.finish();
    last.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
