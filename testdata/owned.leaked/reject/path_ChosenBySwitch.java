// The switch chooses one of two pages; the other one has to go as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ChosenBySwitch {
  void keep(
      // :: error: [owned.leaked]
      @Owned Page first,
      @Owned Page second,
      int wanted) {
    Page chosen =
        switch (wanted) {
          case 0 -> {
            second.free();
            yield first;
          }
          default -> second;
        };
    chosen.writeBack();
  }
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
