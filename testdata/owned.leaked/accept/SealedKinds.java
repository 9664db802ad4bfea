// The kinds of a sealed interface are told apart and ended each in its way.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
sealed interface SealedKinds permits Read, Write {
  void end(@Owned SealedKinds this);

  static void finish(@Owned SealedKinds io) {
    if (io instanceof Read read) {
      read.unmap();
    } else {
      io.end();
    }
  }
}

final class Read implements SealedKinds {
  @Override
  public void end(@Owned Read this) {}

  void unmap(@Owned Read this) {}
}

final class Write implements SealedKinds {
  @Override
  public void end(@Owned Write this) {}
}
