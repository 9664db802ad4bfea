// The cases lend what the record holds, until the record itself is ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CasesLendTheirParts {
  private int length;

  void out(@Owned Item item) {
    switch (item) {
      case Tagged(Frame frame, int vlan) when vlan > 0 -> length += frame.length();
      case Tagged(Frame frame, _) when frame.length() > 1500 -> length++;
      case Tagged _ -> length--;
      case Batch(Tagged(Frame frame, int vlan), var last) -> {
        length += frame.length() + last.length() + vlan;
      }
    }
    item.finish();
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
