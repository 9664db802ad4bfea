// the index is counted on when the slot was stored to
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotAskedAfterItsIndexMoved {
  static void moved(@Nullable @Owned Numbered[] all, int n, @Owned Numbered more) {
    Numbered old = all[n];
    all[n] = new Numbered(n);
    if (old != null) {
      old.send();
    }
    n++;
    if (all[n] == null) {
      all[n] = more;
      return;
    }
    more.send();
  }
}

@Tracked
class Numbered {
  Numbered(int number) {}

  void send(@Owned Numbered this) {}
}
