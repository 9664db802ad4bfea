// A result that says nothing does not take what is returned.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

final class ResultThatIsAnObject {
  @Owned Request<Object> give(@Owned Request<Object> rq) {
    return rq;
  }
}
