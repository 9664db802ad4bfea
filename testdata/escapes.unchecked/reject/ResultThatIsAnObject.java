// A result that says nothing does not take what is returned.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

final class ResultThatIsAnObject {
  Object give(@Owned Request<Object> rq) {
    // :: error: [escapes.unchecked]
    return rq;
  }
}
