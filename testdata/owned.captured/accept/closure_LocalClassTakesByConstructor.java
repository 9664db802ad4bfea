// The local class captures nothing: it owns its frame in a field, and gives it up once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LocalClassTakesByConstructor {
  void arrange(Bus bus, @Owned Frame frame) {
    class Once implements Runnable {
      private @Nullable @Owned Frame mine;
      private int runs;

      Once(@Owned Frame mine) {
        this.mine = mine;
      }

      @Override
      public void run() {
        runs++;
        Frame f = mine;
        mine = null;
        if (f != null) {
          f.send();
        }
      }
    }

    bus.subscribe(new Once(frame));
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
