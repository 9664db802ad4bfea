package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.contracts.Ref;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The receiver or one argument of a call.
 *
 * @param ref which of the callee's parameters it goes to
 * @param node the expression
 * @param demand what the callee demands of it
 * @param parameter the parameter's contract; null for the receiver
 */
record Operand(Ref ref, Node node, Demand demand, @Nullable ParameterContract parameter) {}
