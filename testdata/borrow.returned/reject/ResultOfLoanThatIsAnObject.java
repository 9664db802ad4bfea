// A result that says nothing is no loan of the argument.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

final class ResultOfLoanThatIsAnObject {
  Object same(@Borrowed Request<Object> rq) {
    // :: error: [borrow.returned]
    return rq;
  }
}
