// A type that is asked for holds nothing; an annotation that is not ours may stand anywhere.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

final class QualifierInInstanceof<@Nullable T> {
  boolean isRequest(Object object) {
    // :: error: [annotation.misplaced]
    return object instanceof @Owned Request;
  }
}
