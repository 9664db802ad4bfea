// What is stored counts the index on: the slot that is asked afterwards is another one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotAskedAfterItsIndexMoved {
  // :: error: [owned.leaked]
  static void moved(@Nullable @Owned Numbered[] all, int n, @Owned Numbered more) {
    // :: error: [overwritten]
    all[n] = new Numbered(n++);
    if (all[n] == null) {
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
