// The pattern switch yields one of two buffers and recycles the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class YieldsOneOfTwoOwners {
  sealed interface Side {}

  record Left(int weight) implements Side {}

  record Right() implements Side {}

  void keep(
      @Owned Buffer left,
      @Owned Buffer right,
      Side side) {
    Buffer chosen =
        switch (side) {
          case Left(int weight) when weight > 0 -> {
            right.recycle();
            yield left;
          }
          case Left _ -> {
            right.recycle();
            yield left;
          }
          case Right() -> {
            left.recycle();
            yield right;
          }
        };
    chosen.flush();
  }
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
