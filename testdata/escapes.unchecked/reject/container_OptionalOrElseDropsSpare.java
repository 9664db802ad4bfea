// orElse() returns one of two buffers and forgets the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;

abstract class OptionalOrElseDropsSpare {
  abstract Optional<@Owned Buf> pooled();

  // :: error: [escapes.unchecked]
  @Owned Buf take(@Owned Buf spare) { return pooled().orElse(spare); }
}

@Tracked
interface Buf {
  void recycle(@Owned Buf this);

  int capacity();
}
