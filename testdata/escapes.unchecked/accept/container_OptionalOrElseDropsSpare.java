// Mended: orElse() returns one of two buffers and forgets the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;

abstract class OptionalOrElseDropsSpare {
  abstract Optional<@Owned Buf> pooled();

  @Owned Buf take(@Owned Buf spare) {
    Buf buf = pooled().orElse(null);
    if (buf == null) {
      return spare;
    }
    spare.recycle();
    return buf;
  }
}

@Tracked
interface Buf {
  void recycle(@Owned Buf this);

  int capacity();
}
