import {expect, test} from "vitest";
import {employeesAtMost} from "../../src/measures/employeesAtMost.ts";

const limits = {within: 15, beyond: 1};

test("employees below the total: the others stand at 100 at most", () => {
  expect(employeesAtMost({employees: 40, total: 70}, {held: 80, ...limits})).toBe(50);
  expect(employeesAtMost({employees: 40, total: 70}, {held: 65, ...limits})).toBeNull();
});

test("employees above the total: the others stand at 0 at least", () => {
  expect(employeesAtMost({employees: 80, total: 40}, {held: 70, ...limits})).toBe(50);
  expect(employeesAtMost({employees: 80, total: 40}, {held: 40, ...limits})).toBeNull();
});

test("small rates are moved far by little", () => {
  expect(employeesAtMost({employees: 2, total: 1}, {held: 95, ...limits})).toBeNull();
  expect(employeesAtMost({employees: 5, total: 1}, {held: 95, ...limits})).toBe(20);
  expect(employeesAtMost({employees: 5, total: 5}, {held: 95, ...limits})).toBeNull();
});
